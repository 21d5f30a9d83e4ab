import { folded } from '../text/folded'

/** What stands over first names and family names in lists of languages that the app does not speak: a school has what its program wrote. */
export const foreignHeadings: Readonly<Record<'given' | 'family', readonly string[]>> = {
  given: [
    ...[
      'nombre',
      'nombres',
      'nombre de pila',
      'vorname',
      'vornamen',
      'rufname',
      'nome',
      'nome proprio',
      'voornaam',
      'roepnaam',
    ],
    ...[
      'förnamn',
      'fornavn',
      'etunimi',
      'imię',
      'jméno',
      'křestní jméno',
      'keresztnév',
      'utónév',
      'prenume',
      'adı',
      'tên',
    ],
    ...['имя', 'ім’я', 'όνομα', 'الاسم', 'الاسم الأول', 'שם פרטי', '名', '名字', '이름'],
  ],
  family: [
    ...[
      'apellido',
      'apellidos',
      'primer apellido',
      'nachname',
      'familienname',
      'zuname',
      'cognome',
      'sobrenome',
      'apelido',
    ],
    ...[
      'apelidos',
      'achternaam',
      'efternamn',
      'etternavn',
      'efternavn',
      'sukunimi',
      'nazwisko',
      'příjmení',
      'vezetéknév',
    ],
    ...[
      'nume',
      'nume de familie',
      'soyadı',
      'họ',
      'фамилия',
      'прізвище',
      'επώνυμο',
      'اللقب',
      'اسم العائلة',
      'שם משפחה',
      '姓',
      '성',
    ],
  ],
}

/** Of these, folded, what is a name as well: it heads a column only beside another heading. */
export const namesToo: ReadonlySet<string> = new Set(['adı', 'tên', 'họ'].map(folded))

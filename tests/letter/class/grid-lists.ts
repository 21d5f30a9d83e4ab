/** Names side by side in columns, and tables that look like it; headings with a comma in brackets, and rows that have brackets of their own. */
export const gridLists: readonly Readonly<{ from: string; text: string; names: readonly string[] }>[] = [
  {
    from: 'three columns of first names out of Word',
    text: 'Emma\tNoah\tLéa\nZoé\tLiam\tMia\nJade\tLéo\tNathan\n',
    names: ['Emma', 'Noah', 'Léa', 'Zoé', 'Liam', 'Mia', 'Jade', 'Léo', 'Nathan'],
  },
  {
    from: 'three columns of first names, the last row short, two of one name',
    text: 'Emma\tNoah\tLéa\nZoé\tEmma\tRosalie\nJade\tRaphaël\n',
    names: ['Emma 1', 'Noah', 'Léa', 'Zoé', 'Emma 2', 'Rosalie', 'Jade', 'Raphaël'],
  },
  {
    from: 'three columns of whole names, under a title',
    text: 'Classe 4B\nEmma Tremblay\tNoah Roy\tLéa Côté\nZoé Gagnon\tLiam Lee\tMarie-Ève Hall\n',
    names: ['Emma Tremblay', 'Noah Roy', 'Léa Côté', 'Zoé Gagnon', 'Liam Lee', 'Marie-Ève Hall'],
  },
  {
    from: 'three numbered columns, with empty cells',
    text: '1. Olivia\t2. Ethan\t3. Ava\n4. Leah\t\t5. Mateo\n6. Ruby\t7. Theo\t\n',
    names: ['Olivia', 'Ethan', 'Ava', 'Leah', 'Mateo', 'Ruby', 'Theo'],
  },
  { from: 'two first names over one', text: 'Emma, Noah\nLiam\n', names: ['Emma', 'Noah', 'Liam'] },
  { from: 'one first name over three', text: 'Emma\nLiam, Mia, Zoé\n', names: ['Emma', 'Liam', 'Mia', 'Zoé'] },
  { from: 'two first names over two', text: 'Emma, Noah\nLiam, Mia\n', names: ['Emma', 'Noah', 'Liam', 'Mia'] },
  {
    from: 'two first names over three',
    text: 'Emma, Noah\nLiam, Mia, Zoé\n',
    names: ['Emma', 'Noah', 'Liam', 'Mia', 'Zoé'],
  },
  {
    from: 'the last two joined by a word',
    text: 'Emma, Noah, Zoé\nLiam et Mia\n',
    names: ['Emma', 'Noah', 'Zoé', 'Liam', 'Mia'],
  },
  { from: 'two lines of family and first name', text: 'Roy, Emma\nLee, Noah\n', names: ['Emma', 'Noah'] },
  {
    from: 'two lines of family and first name, one family alike a first name',
    text: 'Thomas, Emma\nLee, Noah\n',
    names: ['Emma', 'Noah'],
  },
  {
    from: 'family and first name',
    text: 'Tremblay\tEmma\nRoy\tNoah\nGagnon\tLéa\n',
    names: ['Tremblay', 'Roy', 'Gagnon'],
  },
  { from: 'first and family name', text: 'Emma\tTremblay\nNoah\tRoy\nLéa\tGagnon\n', names: ['Emma', 'Noah', 'Léa'] },
  { from: 'two first names', text: 'Emma\tJade\nNoah\tLéo\nLéa\tZoé\n', names: ['Emma', 'Noah', 'Léa'] },
  {
    from: 'a town beside the name',
    text: 'Emma\tRoy\tLaval\nNoah\tLee\tLévis\nLéa\tCôté\tGatineau\n',
    names: ['Emma', 'Noah', 'Léa'],
  },
  { from: 'a second first name', text: 'Emma\tRose\tTremblay\nNoah\tLéo\tRoy\n', names: ['Emma', 'Noah'] },
  { from: 'a family name, and two first names', text: 'ROY\tEmma\tJade\nLEE\tNoah\tLéo\n', names: ['Emma', 'Noah'] },
  {
    from: 'a parent beside the child',
    text: 'Emma\tRoy\tSylvie\nNoah\tLee\tMarc\nLéa\tHill\tJane\n',
    names: ['Emma', 'Noah', 'Léa'],
  },
  {
    from: 'who teaches, the same on each line',
    text: 'Emma\tRoy\tZoé\nNoah\tLee\tZoé\nLéa\tHill\tZoé\n',
    names: ['Emma', 'Noah', 'Léa'],
  },
  { from: 'a letter of a group', text: 'Emma\tJade\tA\nNoah\tLéo\tB\nLéa\tMia\tC\n', names: ['Emma', 'Noah', 'Léa'] },
  {
    from: 'first names under headings',
    text: 'Prénom\tAmie\tJumeau\nEmma\tJade\tNoah\nLéa\tMia\tLiam\n',
    names: ['Emma', 'Léa'],
  },
  {
    from: 'a note beside the names',
    text: 'Emma\tLéa\tallergie aux noix\nNoah\tLiam\taucune\n',
    names: ['Emma', 'Noah'],
  },
  {
    from: 'a heading with a comma in brackets, without quotes',
    text: 'Student Name (Last, First),Gender\nTremblay, Emma,F\nRoy, Noah,M\n',
    names: ['Emma', 'Noah'],
  },
  {
    from: 'a heading with a comma in brackets, without quotes, names in quotes',
    text: 'Student Name (Last, First),Gender\n"Tremblay, Emma",F\n"Roy, Noah",M\n',
    names: ['Emma', 'Noah'],
  },
  {
    from: 'a heading with a comma in brackets, in a second column, under a title',
    text: 'Class 4B\nNo,Name (Last, First),Group\n1,Tremblay, Emma,4B\n2,Roy, Noah,4B\n',
    names: ['Emma', 'Noah'],
  },
  {
    from: 'a heading with a semicolon in brackets',
    text: 'Élève (nom; prénom);Groupe\n"Roy, Emma";4B\n"Lee, Noah";4B\n',
    names: ['Emma', 'Noah'],
  },
  {
    from: 'a heading in brackets without a comma',
    text: 'Name (first),Gender\nEmma,F\nNoah,M\n',
    names: ['Emma', 'Noah'],
  },
  {
    from: 'a heading with a comma in brackets over another column',
    text: 'First name,Allergies (food, other)\nEmma,nuts\nNoah,none\n',
    names: ['Emma', 'Noah'],
  },
  {
    from: 'a note with a comma in brackets',
    text: 'First name,Group\nEmma (nuts, eggs),4B\nNoah,4B\n',
    names: ['Emma', 'Noah'],
  },
  {
    from: 'a bracket that is never closed',
    text: 'First name,Last name,Group\nEmma (Em,Roy,4B\nNoah,Lee,4B\n',
    names: ['Emma (Em', 'Noah'],
  },
  {
    from: 'signs that laugh and cry',
    text: 'First name,Last name\nEmma,Roy :(\nNoah,Lee :)\n',
    names: ['Emma', 'Noah'],
  },
  {
    from: 'nicknames in brackets, on one line',
    text: 'Emma (Em), Noah (No), Léa',
    names: ['Emma (Em)', 'Noah (No)', 'Léa'],
  },
  { from: 'ages in brackets', text: 'Name,Group\nEmma (8),4B\nNoah (9),4B\n', names: ['Emma', 'Noah'] },
  {
    from: 'a heading in brackets over columns of its own',
    text: 'First name,Last name,Marks (1st term),Marks (2nd term)\nEmma,Roy,8,9\nNoah,Lee,7,8\n',
    names: ['Emma', 'Noah'],
  },
  {
    from: 'family names first under a heading',
    text: 'Student name\nTremblay, Emma\nRoy, Noah\n',
    names: ['Emma', 'Noah'],
  },
  { from: 'two notes in brackets', text: 'Prénom,Remarque\nEmma,(lit, écrit)\nNoah,(lit)\n', names: ['Emma', 'Noah'] },
]

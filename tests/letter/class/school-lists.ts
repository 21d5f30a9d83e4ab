/** Lists as school programs save them and as teachers keep them, and the names that come of each. */
export const schoolLists: readonly Readonly<{ from: string; text: string; names: readonly string[] }>[] = [
  {
    from: 'Pronote: pupil, birth, class',
    text: 'Élève;Né(e) le;Classe;Régime\r\nBENALI Yasmine;11/04/2017;CE2 A;DP\r\nLE GUEN Malo;02/09/2017;CE2 A;EXT\r\nDA SILVA Inês;23/12/2017;CE2 A;DP\r\n',
    names: ['Yasmine', 'Malo', 'Inês'],
  },
  {
    from: 'ONDE: family name, name in use, first names',
    text: '"Nom de famille";"Nom d\'usage";"Prénom";"Deuxième prénom";"Sexe";"Date de naissance"\n"Martin";"";"Lucie";"Jeanne";"F";"03/05/2017"\n"Petit";"Petit-Durand";"Hugo";"";"M";"17/08/2017"\n',
    names: ['Lucie', 'Hugo'],
  },
  {
    from: 'SIECLE: everything in capitals',
    text: 'NOM;PRENOM;DIV\nMARTIN;LUCIE;6A\nPETIT;HUGO;6A\nNGUYEN;MAI LINH;6A\n',
    names: ['LUCIE', 'HUGO', 'MAI LINH'],
  },
  {
    from: 'Mozaïk: file number, family name, first name, group',
    text: '"Fiche","Nom","Prénom","Groupe-repère"\n"1234567","Côté-Lavoie","Léa-Rose","401"\n"1234568","St-Onge","Zachary","401"\n',
    names: ['Léa-Rose', 'Zachary'],
  },
  {
    from: 'PowerSchool: last and first in one cell',
    text: 'Student_Number,LastFirst,Grade_Level\n10021,"Smith, John Paul",3\n10022,"O\'Brien, Maeve",3\n10023,"St. Clair, Ty",3\n',
    names: ['John Paul', 'Maeve', 'Ty'],
  },
  {
    from: 'SIMS: surname and forename, with a count below',
    text: 'Surname\tForename\tReg Group\tYear\nAhmed\tZara\t4M\t4\nJones\tRhys\t4M\t4\n\nNumber of pupils: 2\t\t\t\n',
    names: ['Zara', 'Rhys'],
  },
  {
    from: 'Google Classroom: grades, with their averages',
    text: 'Last name,First name,Email address,Essay\nLopez,Mateo,mateo@school.org,8\nKim,Ha-eun,haeun@school.org,9\nClass average,,,8.5\n',
    names: ['Mateo', 'Ha-eun'],
  },
  {
    from: 'Teams: the name shown, and the account',
    text: 'DisplayName,UserPrincipalName\nEmma Tremblay,etremblay@ecole.qc.ca\nNoah Roy,nroy@ecole.qc.ca\n',
    names: ['Emma Tremblay', 'Noah Roy'],
  },
  {
    from: 'a numbered page of a PDF, copied, without a header',
    text: '1\tABDALLAH\tYoussef\t05/03/2017\n2\tBÉLANGER\tMaëlle\t19/06/2017\n3\tVAN DEN BERG\tJan\t30/01/2017\n',
    names: ['Youssef', 'Maëlle', 'Jan'],
  },
  {
    from: 'particles, family name first with a comma',
    text: 'Nom, Prénom\nde la Fuente, Inès\nvan den Berg, Jan-Willem\nBen Youssef, Adam\nal-Hassan, Nour\n',
    names: ['Inès', 'Jan-Willem', 'Adam', 'Nour'],
  },
  {
    from: 'small particles before family names in capitals',
    text: 'de SOUZA Camila\nVAN DYCK Lotte\nEL AMRANI Sofia\nLe GOFF Yann\nd’ARCY Maud\nBEN SALAH Karim\n',
    names: ['Camila', 'Lotte', 'Sofia', 'Yann', 'Maud', 'Karim'],
  },
  {
    from: 'small particles, family names in capitals last',
    text: 'Camila de SOUZA\nLotte van DYCK\nYann Le GOFF\nMaud d’ARCY\n',
    names: ['Camila', 'Lotte', 'Yann', 'Maud'],
  },
  {
    from: 'several given names after the comma',
    text: 'Tremblay, Emma Rose Marguerite\nGagnon, Louis Joseph\nRoy, Zoé\n',
    names: ['Emma Rose Marguerite', 'Louis Joseph', 'Zoé'],
  },
  {
    from: 'initials that tell two of one name apart',
    text: 'Emma T.\nEmma R.\nNoah\nJ.-P.\nT.J.\n',
    names: ['Emma T.', 'Emma R.', 'Noah', 'J.-P.', 'T.J.'],
  },
  {
    from: 'nicknames in brackets',
    text: 'Alexandre (Alex)\nElizabeth (Lily)\nNoah\nTREMBLAY Maximilien (Max)\n',
    names: ['Alexandre (Alex)', 'Elizabeth (Lily)', 'Noah', 'Maximilien (Max)'],
  },
  {
    from: 'ages in brackets',
    text: 'Emma (8 ans)\nNoah (9 ans)\nLéa (8 ½ ans)\n',
    names: ['Emma', 'Noah', 'Léa'],
  },
  {
    from: 'pictures around names',
    text: '🌟 Emma\nNoah⚽\n👩‍🚀Zoé\nLéa ❤️\n🇨🇦 Liam\n',
    names: ['🌟 Emma', 'Noah⚽', '👩‍🚀Zoé', 'Léa ❤️', '🇨🇦 Liam'],
  },
  {
    from: 'doubles beside an initial',
    text: 'Léa B.\nLéa\nNoah\nLéa\n',
    names: ['Léa B.', 'Léa 1', 'Noah', 'Léa 2'],
  },
  {
    from: 'roman numbers before the names',
    text: 'I. Emma\nII. Noah\nIII. Léa\nIV. Zoé\nV. Liam\n',
    names: ['Emma', 'Noah', 'Léa', 'Zoé', 'Liam'],
  },
  {
    from: 'pupils by number only',
    text: 'Élève 1\nÉlève 2\nÉlève 3\n',
    names: ['Élève 1', 'Élève 2', 'Élève 3'],
  },
  {
    from: 'a number and a colon before each name',
    text: 'Élève 1 : Emma\nÉlève 2 : Noah\nÉlève 3 : Léa\n',
    names: ['Emma', 'Noah', 'Léa'],
  },
  {
    from: 'an address beside each name, however it is set apart',
    text: 'Emma emma.t@ecole.ca\nNoah - noah@ecole.ca\nLéa (lea@ecole.ca)\nZoé\tzoe@ecole.ca\nLiam : liam@ecole.ca\n',
    names: ['Emma', 'Noah', 'Léa', 'Zoé', 'Liam'],
  },
  {
    from: 'lines drawn between groups',
    text: 'Emma\nNoah\n----------\nLéa\n\n==========\n__________\nZoé\n* * *\nLiam\n',
    names: ['Emma', 'Noah', 'Léa', 'Zoé', 'Liam'],
  },
  {
    from: 'a header in Spanish',
    text: 'N.º;Apellidos;Nombre;Curso\n1;García Márquez;Lucía;3.º\n2;de la Cruz;Juan José;3.º\n',
    names: ['Lucía', 'Juan José'],
  },
  {
    from: 'a header in German',
    text: 'Nachname;Vorname;Klasse\nMüller;Jörg;3b\nvon Ahn;Käthe;3b\n',
    names: ['Jörg', 'Käthe'],
  },
  {
    from: 'grades, with a mean and a total below',
    text: 'Prénom\tNote\nEmma\t8\nNoah\t9\nMoyenne\t8,5\nTotal général\t17\n',
    names: ['Emma', 'Noah'],
  },
  {
    from: 'girls and boys, each under a heading',
    text: 'Filles :\nEmma\nLéa\n\nGarçons :\nNoah\nLiam\n',
    names: ['Emma', 'Léa', 'Noah', 'Liam'],
  },
  {
    from: 'groups, each on a line of its own',
    text: 'Groupe A : Emma, Noah, Léa\nGroupe B : Zoé, Liam, Mia\n',
    names: ['Emma', 'Noah', 'Léa', 'Zoé', 'Liam', 'Mia'],
  },
  {
    from: 'a table of a wiki',
    text: '| Prénom | Nom |\n|--------|-----|\n| Emma | Roy |\n| Maëlle | Le Gall |\n'.normalize('NFD'),
    names: ['Emma', 'Maëlle'],
  },
  {
    from: 'a list of who is there, with ticks, and a sheet for signing',
    text: 'Nom de l’élève :\t\tPrésent\tSignature\nEmma\t\t✓\t\nNoah\t\t\t______\nLéa\t\t✔\t\n\t\t\t\nSignature de l’enseignante :\t\t\t______\n',
    names: ['Emma', 'Noah', 'Léa'],
  },
  {
    from: 'initials that look like roman numbers',
    text: 'V. Martin\nL. Roy\nX. Côté\nI. Gagnon\n',
    names: ['V. Martin', 'L. Roy', 'X. Côté', 'I. Gagnon'],
  },
  {
    from: 'first names that look like particles, before capitals',
    text: 'Al SMITH\nBen CARTER\nVan NGUYEN\nLe TRAN\nEmma DE LA CRUZ\n',
    names: ['Al', 'Ben', 'Van', 'Le', 'Emma'],
  },
  {
    from: 'a sheet to sign, a colon after each name',
    text: 'Emma :\nNoah :\nLéa :\n',
    names: ['Emma', 'Noah', 'Léa'],
  },
  {
    from: 'a copied list of names between strokes',
    text: 'Emma | Noah | Léa et Zoé',
    names: ['Emma', 'Noah', 'Léa', 'Zoé'],
  },
  {
    from: 'a header in Italian, and one more of the same below',
    text: 'Cognome,Nome,Classe\nRossi,Giulia,4A\nDe Luca,Marco,4A\nCognome,Nome,Classe\nDi Maio,Anna,4A\n',
    names: ['Giulia', 'Marco', 'Anna'],
  },
  {
    from: 'numbers in brackets for doubles',
    text: 'Emma (1)\nEmma (2)\nNoah\n',
    names: ['Emma 1', 'Emma 2', 'Noah'],
  },
  {
    from: 'a printed list, with who teaches, the class and the page around it',
    text: 'École du Lac\nMme Roy – CE1/CE2\nAnnée scolaire 2026-2027\nImprimé le 12/09/2026\n\n1 Emma\n2 Noah\n3 Inès (CE1)\n\nPage 1 sur 1\n',
    names: ['Emma', 'Noah', 'Inès (CE1)'],
  },
  {
    from: 'an answer of a form on the web: when, who, first name last',
    text: 'ID;Heure de début;Adresse de messagerie;Nom;Prénom\n1;2026-09-02 10:01;a@ecole.fr;Roy;Zoé\n2;2026-09-02 10:02;b@ecole.fr;Le Gall;Yann\n',
    names: ['Zoé', 'Yann'],
  },
  {
    from: 'two classes in one list, each under its own',
    text: 'CM1\nEmma\nNoah\nCM2\nLéa\nTotal : 3\n',
    names: ['Emma', 'Noah', 'Léa'],
  },
  {
    from: 'a count of books beside the name',
    text: 'Nom;Nombre\nEmma;3\nNoah;2\n',
    names: ['Emma', 'Noah'],
  },
  {
    from: 'a count of books beside the pupil, in columns',
    text: 'Élève\tNombre\nEmma\t3\nNoah\t2\n',
    names: ['Emma', 'Noah'],
  },
  {
    from: 'a count and what was handed in',
    text: 'Élève;Nombre;Remise\nEmma Roy;3;oui\nNoah Lee;2;non\n',
    names: ['Emma Roy', 'Noah Lee'],
  },
  {
    from: 'a count under a heading of two languages',
    text: 'Name,Nombre\nEmma,3\nNoah,2\n',
    names: ['Emma', 'Noah'],
  },
  {
    from: 'a count of things with their names',
    text: 'Élève;Nombre\nEmma;2 livres\nNoah;1 cahier\n',
    names: ['Emma', 'Noah'],
  },
  {
    from: 'a count in Italian, and one in Romanian',
    text: 'Élève;Nome;Nume\nEmma;3;4\nNoah;2;\n',
    names: ['Emma', 'Noah'],
  },
  {
    from: 'a count in a table of Markdown',
    text: '| Nom | Nombre |\n|---|---|\n| Emma | 3 |\n| Noah | 2 |\n',
    names: ['Emma', 'Noah'],
  },
  {
    from: 'Spanish first names stay first names',
    text: 'Apellido;Nombre\nGarcía;Lucía\nPérez;Mateo\n',
    names: ['Lucía', 'Mateo'],
  },
  {
    from: 'a table of Markdown without a header',
    text: '| Emma | Roy |\n|---|---|\n| Noah | Lee |\n',
    names: ['Emma', 'Noah'],
  },
  {
    from: 'two names in each of two groups',
    text: 'Filles : Emma, Léa\nGarçons : Noah, Liam\n',
    names: ['Emma', 'Léa', 'Noah', 'Liam'],
  },
  {
    from: 'groups under who teaches, one of them of one',
    text: 'Enseignante : Mme Roy\nFilles : Emma, Léa\nGarçons : Noah, Liam\nGroupe B : Zoé\n',
    names: ['Emma', 'Léa', 'Noah', 'Liam', 'Zoé'],
  },
  {
    from: 'names that are words of a total',
    text: 'Sum\nEmma\nMean\nNoah\nLiam\n',
    names: ['Sum', 'Emma', 'Mean', 'Noah', 'Liam'],
  },
  {
    from: 'totals with figures below the names',
    text: 'Name,Books\nEmma,3\nNoah,2\nSum,5\nMean,2.5\n',
    names: ['Emma', 'Noah'],
  },
  {
    from: 'names that begin as a title does',
    text: 'Date Roy\nCP Roy\nCm1 Emma\nNoah Lee\n',
    names: ['Date Roy', 'CP Roy', 'Cm1 Emma', 'Noah Lee'],
  },
  {
    from: 'a date, a class and who teaches over the names',
    text: 'Date : 12 mai\nCM1\nCP Mme Roy\nEmma\nNoah\n',
    names: ['Emma', 'Noah'],
  },
  {
    from: 'a colon that slipped in after one name',
    text: 'Emma\nNoah:\nLiam\nZoé\n',
    names: ['Emma', 'Noah', 'Liam', 'Zoé'],
  },
  {
    from: 'groups by colour, each over its names',
    text: 'Bleus :\nEmma\nNoah\nRouges :\nLiam\nZoé\n',
    names: ['Emma', 'Noah', 'Liam', 'Zoé'],
  },
]

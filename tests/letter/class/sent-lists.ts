/** Lists as schools send them: exports with columns beside the names, families, suffixes, notes and signs, and the names that come of each. */
export const sentLists: readonly Readonly<{ from: string; text: string; names: readonly string[] }>[] = [
  {
    from: 'GPI export with quotes and title',
    text: '"École des Trois-Rivières";;;;\r\n"Groupe";"02-301";;;\r\n"No fiche";"Nom, prénom";"Date naiss.";"Courriel parent 1";"Courriel parent 2"\r\n"2210034";"Bergeron-Ouellet, Maïka";"2017-05-04";"p1@ex.ca";"p2@ex.ca"\r\n"2210035";"D\'Amours, Xavier";"2017-08-19";"q1@ex.ca";""\r\n"2210036";"St-Pierre, Noémie";"2018-01-02";"r@ex.ca";"s@ex.ca"\r\n',
    names: ['Maïka', 'Xavier', 'Noémie'],
  },
  {
    from: 'two families of one child, a row for each',
    text: 'Élève\tResponsable\tTéléphone\nMaïka Bergeron\tSylvie Ouellet\t418 555-0101\nMaïka Bergeron\tJean Bergeron\t418 555-0102\nXavier D’Amours\tLise Roy\t418 555-0103\n',
    names: ['Maïka Bergeron 1', 'Maïka Bergeron 2', 'Xavier D’Amours'],
  },
  {
    from: 'Arbor UK export',
    text: 'Legal first name,Legal last name,Preferred first name,Registration form,Date of birth,Email\nElizabeth,Okafor,Lizzie,4 Oak,12/10/2017,lizzie@school.uk\nMuhammad,Rahman,Muhammad,4 Oak,03/01/2018,m@school.uk\nFinlay,MacDonald,Fin,4 Oak,30/11/2017,f@school.uk\n',
    names: ['Lizzie', 'Muhammad', 'Fin'],
  },
  {
    from: 'Infinite Campus with suffix',
    text: 'Student Name\tGrade\tBirthdate\tGuardian Email\nWilliams, Marcus Jr.\t04\t02/11/2017\tw@x.org\nDe La Cruz, Sofia\t04\t07/04/2017\td@x.org\nSmith III, Harold\t04\t09/09/2017\ts@x.org\n',
    names: ['Marcus', 'Sofia', 'Harold'],
  },
  {
    from: 'numbered with dots, notes in brackets',
    text: '1. Anouk (absente lundi)\n2. Théodore (lunettes à mettre)\n3. Inaya\n4. Marius (arrive à 9 h)\n',
    names: ['Anouk', 'Théodore', 'Inaya', 'Marius'],
  },
  {
    from: 'emoji before and after',
    text: '🌟 Anouk\n🦊 Théodore 🦊\nInaya 💛\n',
    names: ['🌟 Anouk', '🦊 Théodore 🦊', 'Inaya 💛'],
  },
  {
    from: 'tabs and quotes mixed',
    text: '"Nom"\t"Prénom"\tGroupe\n"O\'Neil"\tCillian\t4A\nTurgeon\t"Maé"\t"4A"\n',
    names: ['Cillian', 'Maé'],
  },
  {
    from: 'French particles, family in capitals first, in one column',
    text: 'Nom et prénom;Classe\nDE LA TOUR Gaspard;CM1\nVAN HOUTTE Margaux;CM1\nD’ORMESSON Côme;CM1\nLE BRIS Enora;CM1\n',
    names: ['Gaspard', 'Margaux', 'Côme', 'Enora'],
  },
  {
    from: 'Nom Prénom in two columns, notes in third',
    text: 'NOM\tPRÉNOM\tRemarque\nGarnier\tApolline\tPAI arachides\nHamdi\tIlyes\t\nZhang\tMeiling\tUPE2A\n',
    names: ['Apolline', 'Ilyes', 'Meiling'],
  },
  {
    from: 'Seesaw/ClassDojo parents list',
    text: 'Student,Parent name,Status\nAnouk B.,Sylvie,Connected\nThéo G.,,Not invited\nInaya K.,Malik,Pending\n',
    names: ['Anouk B.', 'Théo G.', 'Inaya K.'],
  },
  {
    from: 'e-mail paste of recipients',
    text: 'Anouk Bergeron <anouk.b@ecole.ca>; Théo Gagnon <theo.g@ecole.ca>; Inaya Khelifi <inaya.k@ecole.ca>',
    names: ['Anouk Bergeron', 'Théo Gagnon', 'Inaya Khelifi'],
  },
  {
    from: 'semicolon list with blank lines and BOM',
    text: '\ufeffPrénom;Nom;Niveau\n\nAnouk;Bergeron;3e\n;;\nThéo;Gagnon;3e\n\n',
    names: ['Anouk', 'Théo'],
  },
  {
    from: 'column of number then First Last',
    text: 'No\tÉlève\tSexe\n1\tAnouk Bergeron\tF\n2\tThéodore Gagnon\tM\n3\tInaya Khelifi\tF\nTotal\t3\t\n',
    names: ['Anouk Bergeron', 'Théodore Gagnon', 'Inaya Khelifi'],
  },
  {
    from: 'Schoology',
    text: "Unique User ID,First Name,Middle Name,Last Name,Grad Year\n9931,Brooklyn,Ann,Peterson,2035\n9932,Jayden,,O'Malley,2035\n9933,Xiomara,Luz,Reyes,2035\n",
    names: ['Brooklyn', 'Jayden', 'Xiomara'],
  },
  {
    from: 'group headings with dashes',
    text: '--- Table rouge ---\nAnouk\nThéodore\n--- Table bleue ---\nInaya\nMarius\n',
    names: ['Anouk', 'Théodore', 'Inaya', 'Marius'],
  },
  {
    from: 'Markdown table',
    text: '| Prénom | Nom | Anniversaire |\n|---|---|---|\n| Anouk | Bergeron | 4 mai |\n| Théodore | Gagnon | 19 août |\n',
    names: ['Anouk', 'Théodore'],
  },
  {
    from: 'class list copied from Word, en, middle initials',
    text: 'Ms. Patel’s Class – Room 12\nAaliyah R.\nBrooklyn P.\nJayden O.\nJayden T.\n',
    names: ['Aaliyah R.', 'Brooklyn P.', 'Jayden O.', 'Jayden T.'],
  },
  {
    from: 'ages and days after names',
    text: 'Anouk, 8 ans\nThéodore, 9 ans\nInaya, 8 ans\n',
    names: ['Anouk', 'Théodore', 'Inaya'],
  },
  {
    from: 'last, first middle with class in brackets',
    text: 'Bergeron, Anouk (401)\nGagnon, Théodore (401)\nKhelifi, Inaya (402)\n',
    names: ['Anouk', 'Théodore', 'Inaya'],
  },
  {
    from: 'Bromcom UK: Surname Forename + UPN + SEN',
    text: 'UPN\tSurname Forename\tDoB\tSEN\nA123456789012\tOkafor Lizzie\t12/10/2017\tK\nB123456789012\tRahman Muhammad\t03/01/2018\tN\n',
    names: ['Lizzie', 'Muhammad'],
  },
  {
    from: 'one column of class, then names',
    text: 'Classe;Élève;Né le\nCE1;Anouk BERGERON;04/05/2018\nCE1;Théodore GAGNON;19/08/2018\nCE2;Inaya KHELIFI;02/01/2017\n',
    names: ['Anouk', 'Théodore', 'Inaya'],
  },
  {
    from: 'tick boxes and pronouns',
    text: '☐ Anouk (elle)\n☐ Sacha (iel)\n☐ Marius (il)\n',
    names: ['Anouk', 'Sacha', 'Marius'],
  },
  {
    from: 'English pronouns',
    text: 'Name,Pronouns\nRiver Stone,they/them\nAva Lee,she/her\nMax Hill,he/him\n',
    names: ['River Stone', 'Ava Lee', 'Max Hill'],
  },
  {
    from: 'hyphen between family and first',
    text: 'BERGERON - Anouk\nGAGNON - Théodore\nKHELIFI - Inaya\n',
    names: ['Anouk', 'Théodore', 'Inaya'],
  },
  {
    from: 'Edsby/MyEdBC: Name in Usual',
    text: 'Pupil #,Name,Usual first name,Grade,Homeroom\n4501,"Nguyen, Thi Mai",Mai,04,D12\n4502,"Singh Gill, Harpreet",Harpreet,04,D12\n',
    names: ['Mai', 'Harpreet'],
  },
]

import type { Party } from '#letter/draft/draft'

type Fields = readonly [street: string, city: string, region: string, postalCode: string]

/** Addresses abroad as people type them, by the convention of the letter and the country chosen, with their lines on letter and envelope. */
export const typedAbroad: readonly (readonly [
  convention: string,
  country: string,
  typed: Fields,
  lines: readonly string[],
])[] = [
  // A box number that looks like a code, and a town that begins with a small word, stay as typed.
  ['fr-CA', 'FR', ['3 rue B', 'Lyon BP 12345', '', ''], ['3 rue B', 'Lyon BP 12345', 'FRANCE']],
  ['fr-CA', 'FR', ['3 rue B', 'Lyon CS 70012', '', ''], ['3 rue B', 'Lyon CS 70012', 'FRANCE']],
  ['fr-CA', 'FR', ['3 rue B', 'Lyon, boîte 12345', '', ''], ['3 rue B', 'Lyon, boîte 12345', 'FRANCE']],
  ['fr-CA', 'FR', ['3 rue B', '69001 Lyon BP 12345', '', ''], ['3 rue B', '69001 LYON BP 12345', 'FRANCE']],
  ['fr-CA', 'SN', ['Rue 3', 'Dakar, BP 15177', '', ''], ['Rue 3', 'Dakar, BP 15177', 'SÉNÉGAL']],
  ['fr-CA', 'CH', ['Rue B 3', 'Genève, case postale 1234', '', ''], ['Rue B 3', 'Genève, case postale 1234', 'SUISSE']],
  ['en-CA', 'KE', ['Moi Road', 'Nairobi, PO Box 12345', '', ''], ['Moi Road', 'Nairobi, PO Box 12345', 'KENYA']],
  ['en-CA', 'DE', ['Weg 3', 'Bonn, Postfach 12345', '', ''], ['Weg 3', 'Bonn, Postfach 12345', 'GERMANY']],
  ['en-CA', 'NL', ['Laan 3', '3721 De Bilt', '', ''], ['Laan 3', '3721 De Bilt', 'NETHERLANDS']],
  ['en-CA', 'NL', ['Laan 3', '2678 De Lier', '', ''], ['Laan 3', '2678 De Lier', 'NETHERLANDS']],
  ['en-CA', 'NL', ['Laan 3', '3721 DE BILT', '', ''], ['Laan 3', '3721 DE BILT', 'NETHERLANDS']],
  ['en-CA', 'NL', ['Laan 3', '3721 AB De Bilt', '', ''], ['Laan 3', '3721 AB De Bilt', 'NETHERLANDS']],
  ['en-CA', 'NL', ['Laan 3', '1017 DE Amsterdam', '', ''], ['Laan 3', '1017 DE Amsterdam', 'NETHERLANDS']],
  // The code before or after its town, with the sign of the country, or typed twice.
  ['fr-CA', 'FR', ['12 rue de la Paix', '75002 Paris', '', ''], ['12 rue de la Paix', '75002 PARIS', 'FRANCE']],
  ['fr-CA', 'FR', ['12 rue de la Paix', '75002 Paris', '', '75002'], ['12 rue de la Paix', '75002 PARIS', 'FRANCE']],
  ['en-CA', 'FR', ['12 rue de la Paix', 'Paris', '', '75002 Paris'], ['12 rue de la Paix', '75002 PARIS', 'FRANCE']],
  [
    'fr-CA',
    'FR',
    ['12 rue de la Paix, 75002 Paris', 'Paris', 'France', '75002'],
    ['12 rue de la Paix', '75002 PARIS', 'FRANCE'],
  ],
  ['fr-CA', 'FR', ['12 rue de la Paix, 75002 Paris, France', '', '', ''], ['12 rue de la Paix, 75002 Paris', 'FRANCE']],
  ['en-US', 'FR', ['BP 40', 'Lyon cedex 03, FRANCE', '', '69399'], ['BP 40', '69399 LYON CEDEX 03', 'FRANCE']],
  ['fr-FR', 'DE', ['Musterstraße 12', 'D-10115 Berlin', '', ''], ['Musterstraße 12', 'D-10115 BERLIN', 'ALLEMAGNE']],
  [
    'fr-FR',
    'DE',
    ['Postfach 12', '10115 Berlin', 'Deutschland', '10115'],
    ['Postfach 12', '10115 BERLIN', 'ALLEMAGNE'],
  ],
  [
    'en-CA',
    'BE',
    ['Rue Neuve 3 bte 12', '1000 Bruxelles', 'Belgique', ''],
    ['Rue Neuve 3 bte 12', '1000 Bruxelles', 'BELGIUM'],
  ],
  [
    'en-CA',
    'BE',
    ['Kerkstraat 3 bus 12', 'B-2000 Antwerpen', 'Belgien', ''],
    ['Kerkstraat 3 bus 12', 'B-2000 Antwerpen', 'BELGIUM'],
  ],
  ['en-CA', 'CH', ['Via Nassa 3', '6900 Lugano', 'Svizzera', ''], ['Via Nassa 3', '6900 Lugano', 'SWITZERLAND']],
  [
    'en-CA',
    'NL',
    ['Kerkstraat 3-III', '1017 gl Amsterdam', 'Pays-Bas', ''],
    ['Kerkstraat 3-III', '1017 GL Amsterdam', 'NETHERLANDS'],
  ],
  [
    'en-CA',
    'SE',
    ['Storgatan 5 lgh 1102', '111 22 Stockholm', 'Sverige', ''],
    ['Storgatan 5 lgh 1102', '111 22 Stockholm', 'SWEDEN'],
  ],
  [
    'fr-CA',
    'CZ',
    ['Václavské nám. 1', '110 00 Praha 1', 'Czech Republic', ''],
    ['Václavské nám. 1', '110 00 Praha 1', 'TCHÉQUIE'],
  ],
  [
    'fr-CA',
    'PL',
    ['ul. Długa 5/12', '00-238 Warszawa', 'Polska', ''],
    ['ul. Długa 5/12', '00-238 Warszawa', 'POLOGNE'],
  ],
  [
    'en-GB',
    'PT',
    ['Rua Augusta 10, 3.º Esq.', '1100-053 Lisboa', 'Portugal', ''],
    ['Rua Augusta 10, 3.º Esq.', '1100-053 LISBOA', 'PORTUGAL'],
  ],
  [
    'en-CA',
    'IT',
    ['Via Roma 12, int. 3', '00184 Roma RM', 'Italia', ''],
    ['Via Roma 12, int. 3', '00184 ROMA RM', 'ITALY'],
  ],
  [
    'en-CA',
    'ES',
    ['Calle Mayor 3, 2º B', 'Madrid', 'España', '28013'],
    ['Calle Mayor 3, 2º B', '28013 MADRID', 'SPAIN'],
  ],
  ['fr-CA', 'HU', ['Fő utca 5', 'Budapest 1011', 'Magyarország', ''], ['BUDAPEST', 'Fő utca 5', '1011', 'HONGRIE']],
  // Islands, with the parts that people name in place of the country.
  [
    'fr-FR',
    'GB',
    ['10 Downing Street', 'London SW1A 2AA', '', ''],
    ['10 Downing Street', 'LONDON', 'SW1A 2AA', 'ROYAUME-UNI'],
  ],
  ['fr-FR', 'GB', ['2 High St', 'Leeds', 'England', 'LS1 4AP'], ['2 High St', 'LEEDS', 'LS1 4AP', 'ROYAUME-UNI']],
  [
    'fr-CA',
    'GB',
    ['2 High St', 'Edinburgh', 'Écosse', 'EH1 1AA'],
    ['2 High St', 'EDINBURGH', 'EH1 1AA', 'ROYAUME-UNI'],
  ],
  [
    'fr-CA',
    'GB',
    ['Flat 3, 2 Sea Rd', 'Swansea', 'South Wales', 'SA1 1AA'],
    ['Flat 3, 2 Sea Rd', 'SWANSEA', 'South Wales', 'SA1 1AA', 'ROYAUME-UNI'],
  ],
  [
    'en-CA',
    'IE',
    ['5 Main Street', 'Dublin 2', 'Co. Dublin', 'D02 X285, Ireland'],
    ['5 Main Street', 'Dublin 2', 'Co. Dublin', 'D02 X285', 'IRELAND'],
  ],
  ['en-CA', 'IE', ['5 Main Street', 'Galway', 'Republic of Ireland', ''], ['5 Main Street', 'Galway', 'IRELAND']],
  // A State or a province beside the town, in it, or with the code.
  [
    'en-GB',
    'US',
    ['123 Main St Apt 4B', 'Boise, ID 83702', '', ''],
    ['123 Main St Apt 4B', 'BOISE, ID 83702', 'UNITED STATES'],
  ],
  [
    'en-GB',
    'US',
    ['123 Main St #4B', 'Boise, ID', 'ID', '83702'],
    ['123 Main St #4B', 'BOISE, ID 83702', 'UNITED STATES'],
  ],
  ['fr-CA', 'US', ['PO Box 12', 'La Place', 'LA', '70068'], ['PO Box 12', 'La Place, LA 70068', 'ÉTATS-UNIS']],
  ['fr-CA', 'US', ['PO Box 12', 'Boise', 'ID', 'ID 83702'], ['PO Box 12', 'Boise, ID 83702', 'ÉTATS-UNIS']],
  [
    'fr-CA',
    'US',
    ['RR 2 Box 18', 'Boise ID', 'Etats Unis', '83702-1234'],
    ['RR 2 Box 18', 'Boise ID 83702-1234', 'ÉTATS-UNIS'],
  ],
  [
    'fr-CA',
    'US',
    ['5 W 3rd St', 'New York', 'New York', '10012'],
    ['5 W 3rd St', 'New York, New York 10012', 'ÉTATS-UNIS'],
  ],
  [
    'en-US',
    'CA',
    ['455 3e Avenue, app. 3', 'Québec, QC G1L 2W4', '', ''],
    ['455 3e Avenue, app. 3', 'Québec, QC~ G1L 2W4', 'CANADA'],
  ],
  [
    'en-US',
    'CA',
    ['455 3e Avenue', 'Québec (Québec)', 'Québec', 'G1L 2W4'],
    ['455 3e Avenue', 'Québec, Québec~ G1L 2W4', 'CANADA'],
  ],
  [
    'fr-FR',
    'CA',
    ['R.R. 2', 'Moncton (N.-B.)', 'N.-B.', 'E1A 1A1 Canada'],
    ['R.R. 2', 'MONCTON (N.-B.)~ E1A 1A1', 'CANADA'],
  ],
  [
    'en-CA',
    'AU',
    ['Unit 3/12 King St', 'Newtown', 'NSW 2042', ''],
    ['Unit 3/12 King St', 'NEWTOWN NSW 2042', 'AUSTRALIA'],
  ],
  [
    'en-CA',
    'AU',
    ['PO Box 99', 'Newtown NSW', 'NSW', '2042 AUSTRALIA'],
    ['PO Box 99', 'NEWTOWN NSW 2042', 'AUSTRALIA'],
  ],
  [
    'en-CA',
    'BR',
    ['Av. Paulista 1000, apto 12', 'São Paulo', 'SP, Brasil', '01310-100'],
    ['Av. Paulista 1000, apto 12', 'SÃO PAULO-SP', '01310-100', 'BRAZIL'],
  ],
  [
    'en-CA',
    'MX',
    ['Av. Juárez 12, Col. Centro', 'Ciudad de México', 'CDMX, México', '06000'],
    ['Av. Juárez 12, Col. Centro', '06000 CIUDAD DE MÉXICO, CDMX', 'MEXICO'],
  ],
  [
    'fr-CA',
    'IN',
    ['12 MG Road', 'Bengaluru - 560001', 'Karnataka, India', ''],
    ['12 MG Road', 'Bengaluru 560001', 'Karnataka', 'INDE'],
  ],
  [
    'fr-CA',
    'SG',
    ['Blk 12 Bedok Rd #03-12', 'Singapore 460012', 'Singapore', ''],
    ['Blk 12 Bedok Rd #03-12', 'Singapore 460012', 'SINGAPOUR'],
  ],
  [
    'fr-CA',
    'MA',
    ['12, rue Hassan II', '20000 Casablanca Maroc', '', ''],
    ['12, rue Hassan II', '20000 Casablanca', 'MAROC'],
  ],
  [
    'fr-CA',
    'CI',
    ['12 rue du Port', 'Abidjan', 'Ivory Coast', '01 BP 12'],
    ['12 rue du Port', '01 BP 12 Abidjan', 'CÔTE D’IVOIRE'],
  ],
  ['fr-CA', 'SN', ['BP 12', 'Dakar', 'Sénégal', ''], ['BP 12', 'Dakar', 'SÉNÉGAL']],
  // In the writing of the country, or in Latin letters.
  [
    'en-CA',
    'RU',
    ['ул. Ленина, 5, кв. 12', 'Москва', 'Россия', '101000'],
    ['ул. Ленина, 5, кв. 12', 'МОСКВА', '101000', 'RUSSIA'],
  ],
  [
    'en-CA',
    'SA',
    ['شارع الملك فهد ١٢', 'الرياض', 'المملكة العربية السعودية', '12345'],
    ['شارع الملك فهد ١٢', 'الرياض 12345', 'SAUDI ARABIA'],
  ],
  ['en-CA', 'EG', ['شارع التحرير 5', 'القاهرة', 'مصر', '11511'], ['شارع التحرير 5', 'القاهرة', '11511', 'EGYPT']],
  [
    'en-CA',
    'JP',
    ['千代田1-1 コーポ201号', '〒100-0005 東京都千代田区', '日本', ''],
    ['〒100-0005', '東京都千代田区', '千代田1-1 コーポ201号', 'Horizon', 'JAPAN'],
  ],
  [
    'en-CA',
    'JP',
    ['1-1 Chiyoda', 'Chiyoda-ku, Tokyo 100-0005', 'Japan', ''],
    ['1-1 Chiyoda', 'Chiyoda-ku, Tokyo', '100-0005', 'JAPAN'],
  ],
  ['en-CA', 'CN', ['长安街1号', '100000 北京市', '中国', ''], ['100000', '北京市', '长安街1号', 'Horizon', 'CHINA']],
  [
    'en-CA',
    'CN',
    ['1 Chang An Jie', 'Beijing', 'P.R. China', '100000'],
    ['1 Chang An Jie', 'Beijing', '100000', 'CHINA'],
  ],
  [
    'fr-FR',
    'KR',
    ['강남대로 1', '강남구', '서울, 대한민국', '06000'],
    ['서울 강남구', '강남대로 1', 'Horizon', '06000', 'CORÉE DU SUD'],
  ],
  [
    'fr-FR',
    'KR',
    ['1 Gangnam-daero', 'Seoul', 'Korea', '06000'],
    ['1 Gangnam-daero', 'SEOUL', '06000', 'CORÉE DU SUD'],
  ],
]

/** The fields of a party, from those of an address as typed. */
export const fieldsOf = ([street, city, region, postalCode]: Fields): Pick<
  Party,
  'street' | 'city' | 'region' | 'postalCode'
> => ({ street, city, region, postalCode })

import { expect, test } from 'vitest'
import { found } from './found-facts'

const at = (...lines: readonly string[]) => found('address', 'Northwind Inc.', ...lines)

test.each([
  [['Pond Street Depot', 'Halifax NS B3H 3E2'], 'Pond Street Depot / Halifax / NS / B3H 3E2'],
  [['Address: Pond Street Depot, Halifax NS B3H 3E2'], 'Pond Street Depot / Halifax / NS / B3H 3E2'],
  [['Address: PO Box 12, Halifax NS B3H 3E2'], 'PO Box 12 / Halifax / NS / B3H 3E2'],
  [['Address: Lake Road, Leeds LS1 4AB'], 'Lake Road / Leeds /  / LS1 4AB'],
  [['Riverside Industrial Estate', 'Leeds LS1 4AB'], 'Riverside Industrial Estate / Leeds /  / LS1 4AB'],
  [['Zone industrielle Nord', '59000 Lille'], 'Zone industrielle Nord / Lille /  / 59000'],
  [['Adresse : ZI Nord, 59000 Lille'], 'ZI Nord / Lille /  / 59000'],
  [['CS 70012', '35000 Rennes Cedex'], 'CS 70012 / Rennes Cedex /  / 35000'],
  [['Adresse : BP 45, 35000 Rennes'], 'BP 45 / Rennes /  / 35000'],
  [['Adresse : Chemin du Lac, Magog (Québec) J1X 1A1'], 'Chemin du Lac / Magog / Québec / J1X 1A1'],
  [['Parc industriel Nord', 'Magog (Québec) J1X 1A1'], 'Parc industriel Nord / Magog / Québec / J1X 1A1'],
])('an address without the number of a house is offered by its block: %j', (lines, address) => {
  expect(at(...lines)).toEqual([address])
})

test.each([
  [['12 rue du Lac', 'ZI Nord', '35000 Rennes'], '12 rue du Lac, ZI Nord / Rennes /  / 35000'],
  [
    ['12 rue du Lac', 'Parc d’activités Sud', '35000 Rennes'],
    '12 rue du Lac, Parc d’activités Sud / Rennes /  / 35000',
  ],
  [['12 rue du Lac', 'CS 70012', '35000 Rennes'], '12 rue du Lac, CS 70012 / Rennes /  / 35000'],
  [
    ['12 Lake Road', 'Riverside Industrial Estate', 'Leeds LS1 4AB'],
    '12 Lake Road, Riverside Industrial Estate / Leeds /  / LS1 4AB',
  ],
])('what stands under a street goes with it: %j', (lines, address) => {
  expect(at(...lines)).toEqual([address])
})

test.each([
  [['Pond Street Depot']],
  [['Address: Zone industrielle Nord']],
  [['Zone de livraison Nord', '59000 Lille']],
  [['Home Depot order', 'Halifax NS B3H 3E2']],
  [['Ship to:', 'Pond Street Depot', 'Halifax NS B3H 3E2']],
  [['Livraison :', 'ZI Nord', '59000 Lille']],
  [['Deliver to the depot on Pond Street, Halifax NS B3H 3E2']],
  [['Le parc industriel est fermé.', '59000 Lille']],
  [['CS 70012']],
  [['Merci de votre visite au parc', 'Magog (Québec) J1X 1A1']],
])('a line that is no address, or is the reader’s, is none: %j', (lines) => {
  expect(at(...lines)).toEqual([])
})

// They are installed to build with, and end up inside the app all the same.
const shipped = /^(electron|@fontsource.*\/.*)$/
const development = 'cdx:npm:package:development'

/** npm's bill of materials (CycloneDX) under the app's own name, with what ends up inside the app as required. */
export function billOfApp(bill, name) {
  const component = { ...bill.metadata.component, name, type: 'application' }
  const components = bill.components.map((one) => (shipped.test(one.name) ? required(one) : one))
  return { ...bill, metadata: { ...bill.metadata, component }, components }
}

function required(component) {
  const properties = component.properties.filter((property) => property.name !== development)
  return { ...component, scope: 'required', properties }
}

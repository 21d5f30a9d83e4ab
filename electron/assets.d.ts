/** A file as a `data:` address, made when the app is built. */
declare module '*.woff2?inline' {
  const address: string
  export default address
}

declare module '*.woff?inline' {
  const address: string
  export default address
}

// What a component gets for its styles in a test: no class names, and no CSS to parse.
export default {}

// Replaces stylesheets in tests: no class names, and no CSS to parse.
export default {}

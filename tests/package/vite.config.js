// What README.md of the package says is to be set.
export default { base: "./", optimizeDeps: { exclude: ["labelcheck"] } };

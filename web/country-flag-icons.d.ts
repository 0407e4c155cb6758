/** The package types its lists, not the module of each flag. */
declare module "country-flag-icons/string/3x2/*" {
  const svg: string;
  // biome-ignore lint/style/noDefaultExport: that is how the package exports a flag.
  export default svg;
}

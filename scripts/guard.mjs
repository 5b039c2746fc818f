// Plain JavaScript on purpose: it must run under any Node, also the Node 20 that npx brought when the pinned
// binary is missing, and say what to do instead of dying with ERR_UNKNOWN_FILE_EXTENSION.
const wantedMajor = 24
if (Number(process.versions.node.split('.')[0]) < wantedMajor) {
  console.error(
    `This project needs Node >= ${wantedMajor}; this is ${process.version} (${process.execPath}).\n` +
      'The right one comes with the dependencies. Run: npx --yes pnpm@12.21.0 rebuild node',
  )
  process.exit(1)
}

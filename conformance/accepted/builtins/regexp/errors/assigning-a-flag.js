const r = /a/;
for (const name of ["global", "source", "flags"]) {
  try {
    r[name] = 1;
  } catch (error) {
    console.log(error.name);
  }
}

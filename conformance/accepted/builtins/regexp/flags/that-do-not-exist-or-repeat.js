for (const flags of ["x", "gg", "uv", "G", " ", "giy", "dgimsvy"]) {
  try {
    console.log(new RegExp("a", flags).flags);
  } catch (error) {
    console.log(error.name, error.message);
  }
}

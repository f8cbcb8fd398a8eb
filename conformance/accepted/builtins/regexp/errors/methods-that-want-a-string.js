for (const name of ["startsWith", "endsWith", "includes"]) {
  try {
    "abc"[name](/a/);
  } catch (error) {
    console.log(error.message);
  }
}

for (const pattern of ["[", "[a", "[b-a]", "[\\", "\\", "[\\d-a-z]", "[z-\\x41]", "a\\"]) {
  try {
    console.log(new RegExp(pattern));
  } catch (error) {
    console.log(error.message);
  }
}

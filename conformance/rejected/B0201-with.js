with (Math) {
//< error[B0201] `with` does not exist in modules
  max(1, 2);
}

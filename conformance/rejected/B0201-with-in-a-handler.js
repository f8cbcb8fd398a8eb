function handler(event) {
  with (event.body) { return id; }
//^^^^ error[B0201] `with` does not exist in modules
}

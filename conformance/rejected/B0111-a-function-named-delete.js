function delete(id) { return id; }
//       ^^^^^^ error[B0111] `delete` is a reserved word, not a name

class Line {
  public
//^^^^^^ error[B0147] `public` cannot stand here
  readonly total = 1
}

class Hook {
  @logged
//^ error[B0204] Becket does not run decorators
  run(event: unknown) { return event; }
}

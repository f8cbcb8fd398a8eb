// In the place of the suite's file of this name, which asks the host: `transfer` detaches a buffer too.
function $DETACHBUFFER(buffer) {
  buffer.transfer();
}

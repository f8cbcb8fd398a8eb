//! Becket runs hooks that strangers wrote: checked, compiled, bounded, and recorded.

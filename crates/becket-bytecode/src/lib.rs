//! Internal to Becket: what is stored. The opcode table, the blob and its verifier.

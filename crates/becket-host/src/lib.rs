//! Internal to Becket: grants, the journal, and the only loop that performs effects.

function clean(event) { delete event; }
//                             ^^^^^ error[B0113] `event` cannot be deleted

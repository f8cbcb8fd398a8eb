let cache = { a: 1 };
delete cache;
//     ^^^^^ error[B0113] `cache` cannot be deleted

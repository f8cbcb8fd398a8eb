const g = () => { catch (e) { } };
//                ^^^^^ error[B0101] `catch` belongs to no `try`

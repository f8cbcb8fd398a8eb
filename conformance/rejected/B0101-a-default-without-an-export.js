default (event) => event;
//< error[B0101] `default` belongs to no `switch`

// ends: limit depth
const f = ({ a = f({}) }) => a;
f({});

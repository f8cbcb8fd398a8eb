// ends: limit depth
const t = () => `${t()}`;
t();

const limit = 10;
const raise = () => { limit = 20; };
raise();

export default () => 1;
export default () => 2;
//< error[B0162] `default` is exported twice

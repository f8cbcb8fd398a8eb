const a: unknown = 1;
export default () => a as Date << 1;
//                                ^ error[B0145] `1` cannot stand here in a declaration or type

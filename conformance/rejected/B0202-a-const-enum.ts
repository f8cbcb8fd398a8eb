const enum Level { Low, High }
//< error[B0202] Becket does not run `enum`
export default () => Level.Low;

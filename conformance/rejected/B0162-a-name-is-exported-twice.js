export default (event) => event;
function other() {}
export { other as default };
//                ^^^^^^^ error[B0162] `default` is exported twice

export default () => { process.nextTick(() => {}); };
//                     ^^^^^^^ error[B0404] Becket has no `process`

console.log(process.env.TOKEN);
//          ^^^^^^^ error[B0404] Becket has no `process`

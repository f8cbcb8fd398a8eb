const key = () => process.env.API_KEY;
//                ^^^^^^^ error[B0404] Becket has no `process`

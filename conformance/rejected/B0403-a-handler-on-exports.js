exports.onExecutePostLogin = async (event, api) => { api.access.deny("no"); };
//< error[B0403] Becket has no `exports`

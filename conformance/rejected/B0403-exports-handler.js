exports.handler = (event, context) => ({ statusCode: 200, body: event.body });
//< error[B0403] Becket has no `exports`

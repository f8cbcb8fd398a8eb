const socket = () => new WebSocket("wss://example.com");
//                       ^^^^^^^^^ error[B0416] Becket has no `WebSocket`

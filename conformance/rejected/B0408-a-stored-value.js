export default () => localStorage.getItem("token");
//                   ^^^^^^^^^^^^ error[B0408] Becket has no `localStorage`

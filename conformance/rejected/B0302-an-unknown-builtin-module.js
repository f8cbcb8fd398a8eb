import { hash } from "becket:cripto";
//                   ^^^^^^^^^^^^^^^ error[B0302] there is no module `becket:cripto`
export default (event) => hash("sha256", event.id);

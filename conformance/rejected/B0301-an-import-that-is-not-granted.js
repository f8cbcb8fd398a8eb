// with: --api billing.d.ts
import { charge } from "billing";
//                     ^^^^^^^^^ error[B0301] `billing` is not granted to this hook
export default (event) => charge(event.customer, event.cents);

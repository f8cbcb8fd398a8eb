// with: --api billing.d.ts --allow billing
import { chrage } from "billing";
//       ^^^^^^ error[B0304] `billing` has no export `chrage`
export default (event) => chrage(event.customer, event.cents);

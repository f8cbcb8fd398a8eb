// with: --api billing.d.ts --allow billing
import { charge } from "billing";
export default (event) => charge(event.customer, "100");
//                                               ^^^^^ error[B0501] `cents` of `charge` must be `number`

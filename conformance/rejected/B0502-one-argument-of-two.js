// with: --api billing.d.ts --allow billing
import { charge } from "billing";
export default (event) => [1].map(() => charge(event.customer));
//                                            ^^^^^^^^^^^^^^^^ error[B0502] `charge` needs 2 arguments

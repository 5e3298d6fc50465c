package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** Whether something held on a day, as far as the documents tell. */
@Description("Whether something held on a day, as far as the documents tell.")
public enum Certainty {
    @Description("It had begun, and documents attest it until that day or tell that it ended later.")
    CERTAINLY,
    @Description("It can have held: nothing tells that it had not begun or had ended, but nothing attests it either.")
    POSSIBLY,
    @Description("It had not begun, or had ended or been interrupted.")
    NOT
}

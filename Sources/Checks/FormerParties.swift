import Diagnostics
import Model
import Site

/// What a party that has left still offers: the row says otherwise than the party's page.
let formerParties: Check = { site in
    let catalogue = site.catalogue
    let offers =
        Quota.listed(in: catalogue).map { (place: $0.metadata.location, parties: [$0.workshop, $0.provider]) }
        + StaffExchange.listed(in: catalogue).map { (place: $0.metadata.location, parties: [$0.party]) }
    let former = catalogue.formerParties
    return offers.flatMap { offer in
        offer.parties.filter(former.contains).map { Diagnostic(.offeredByFormerParty, at: offer.place, value: $0) }
    }
}

/// A vocational qualification with its units; extents in competence points (osp).
package struct Qualification: Record {
    package static let scheme: String? = "tutkinto"
    package static let places: [ContentPlace] = [.data("tutkinnot")]
    package static var table: TablePath<Qualification> { \.qualifications }
    package func title(in catalogue: Catalogue) -> String { name }
    package let header: Header
    package let name: String
    /// The whole: vocational and common units together (VNA 673/2017 1–2 §).
    package let extent: Int
    package let vocationalExtent: Int
    package let commonExtent: Int
    package let code: String?
    /// The record number of the qualification requirements.
    package let recordNumber: String?
    package let inForce: CalendarDate?
    package let url: String?
    package let fields: [String]
    package let titles: [String]
    package let remark: String?
    package let units: [Unit]
    package let commonUnits: [Unit]

    package init(_ reader: inout RecordReader) {
        header = Header(&reader)
        name = reader.text("nimi")
        extent = reader.integer("laajuus")
        vocationalExtent = reader.integer("ammatilliset")
        commonExtent = reader.integer("yhteiset")
        code = reader.optionalText("koulutuskoodi")
        recordNumber = reader.optionalText("diaari")
        inForce = reader.optionalDate("voimaantulo")
        url = reader.optionalText("url", as: .webAddress)
        fields = reader.texts("osaamisalat").map(\.value)
        titles = reader.texts("tutkintonimikkeet").map(\.value)
        remark = reader.optionalText("huomautus")
        units = reader.records("osat", required: true) { Unit(&$0) }
        commonUnits = reader.records("yhteiset_osat") { Unit(&$0) }
    }

    package struct Unit: Sendable {
        package let id: String
        package let name: String
        package let points: Int
        package let isMandatory: Bool
        package let remark: String?

        init(_ reader: inout RecordReader) {
            id = reader.identifier("tunnus")
            name = reader.text("nimi")
            points = reader.integer("osp")
            isMandatory = reader.flag("pakollinen")
            remark = reader.optionalText("huomautus")
        }
    }
}

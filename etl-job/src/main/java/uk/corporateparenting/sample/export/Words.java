package uk.corporateparenting.sample.export;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Descriptions that start with their code, as systems show them. */
final class Words {

    private static final Map<String, String> DESCRIPTIONS = new HashMap<>();

    static {
        add("", """
                S=Started to be looked after
                L=Change of legal status only
                P=Change of placement and carer only
                T=Change of placement, same carer
                B=Change of legal status, placement and carer
                U=Change of legal status and placement, same carer
                X1=Episode ceases, new episode begins next day
                E2=Died
                E3=Care taken over by another LA in the UK
                E4A=Returned home, planned
                E4B=Returned home, unplanned
                E5=Moved to independent living, supportive accommodation
                E6=Moved to independent living, no formalised support
                E7=Transferred to residential care funded by adult services
                E8=Ceased for any other reason
                E9=Sentenced to custody
                E11=Adopted, application unopposed
                E12=Adopted, consent dispensed with by the court
                E13=Left to live with parent or relative without responsibility
                E14=Accommodation on remand ended
                E15=Age assessment found child is 18 or over
                E17=Aged 18 and remained with current carers
                E41=Residence order or child arrangements order granted
                E43=SGO to former foster carer
                E44=SGO to carer other than former foster carer
                E45=SGO to former foster carer, relative or friend
                E46=SGO to former foster carer, other
                E47=SGO to carer other than former foster carer, relative or friend
                E48=SGO to carer other than former foster carer, other
                PN0=Child aged under 4
                PN1=Attended and spoke for themself
                PN2=Attended, advocate spoke
                PN3=Attended, views conveyed without words
                PN4=Attended, no views conveyed
                PN5=Not there, views given to an advocate
                PN6=Not there, views sent
                PN7=Not there, no views conveyed
                REMAINSUP=Remain with family supported
                RETURN1M=Return to family within one month
                RETURN6M=Return to family within six months
                RETURNEV=Eventual return to family
                LTRELFR=Long-term placement with relatives or friends
                LTFOST18=Long-term fostering to 18
                RESPLMT=Residential placement to 18
                SUPPLIV=Supported living
                ADOPTION=Adoption
                OTHERPLN=Other plan""");
        add("accommodation", """
                B=With parents or relatives
                C=Community home
                D=Semi-independent, transitional accommodation
                E=Supported lodgings
                G=Gone abroad
                H=Deported
                K=Ordinary lodgings without formal support
                R=Residence not known
                S=No fixed abode or homeless
                T=Foyers
                U=Independent living
                V=Emergency accommodation
                W=Bed and breakfast
                X=In custody
                Y=Other accommodation
                Z=With former foster carers""");
        add("activity", """
                F1=Full time in higher education
                P1=Part time in higher education
                F2=Full time in education other than higher education
                P2=Part time in education other than higher education
                F4=Full time in apprenticeship
                P4=Part time in apprenticeship
                F5=Full time in training or employment
                P5=Part time in training or employment
                G4=Not in education, illness or disability
                G5=Not in education, other circumstances
                G6=Not in education, pregnancy or parenting""");
        add("suitability", """
                1=Accommodation considered suitable
                2=Accommodation considered unsuitable""");
        add("legal", """
                C1=Interim care order
                C2=Full care order
                E1=Placement order granted
                V2=Single period of accommodation under section 20
                V3=Accommodated under an agreed series of short breaks, episodes recorded
                V4=Accommodated under an agreed series of short breaks, agreement recorded
                L1=Under police protection
                L2=Emergency protection order
                L3=Child assessment order
                J1=Remanded to local authority accommodation
                J3=Sentenced to a youth rehabilitation order""");
        add("ethnicity", """
                WBRI=White British
                WIRI=White Irish
                WOTH=Any other White background
                WROM=Gypsy or Roma
                MWBC=White and Black Caribbean
                MWBA=White and Black African
                MWAS=White and Asian
                MOTH=Any other mixed background
                APKN=Pakistani
                ABAN=Bangladeshi
                CHNE=Chinese
                AOTH=Any other Asian background
                BAFR=African
                OOTH=Any other ethnic group""");
    }

    private static final String[] CARE_PLANS = {"REMAINSUP", "RETURN1M", "RETURN6M", "RETURNEV", "LTRELFR",
            "LTFOST18", "RESPLMT", "SUPPLIV", "ADOPTION", "OTHERPLN"};

    private Words() {}

    static String described(String code) {
        return described("", code);
    }

    static String described(String list, String code) {
        var words = DESCRIPTIONS.get(list + " " + code);
        return code.isEmpty() || words == null ? code : code + " - " + words;
    }

    /** Every key of the standard, flagged Y for the plan in force. */
    static String carePlanJson(String key) {
        return Arrays.stream(CARE_PLANS)
                .map(plan -> "\"" + plan + "\":\"" + (plan.equals(key) ? "Y" : "N") + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static void add(String list, String lines) {
        lines.lines().forEach(line -> {
            var equals = line.indexOf('=');
            DESCRIPTIONS.put(list + " " + line.substring(0, equals), line.substring(equals + 1));
        });
    }
}

package uk.corporateparenting.sample.export;

import java.util.List;

/** The columns of every file in the order of the standard. */
final class Columns {

    private Columns() {}

    static List<String> of(Feed feed) {
        return List.of(written(feed).strip().split("\\s+", -1));
    }

    private static String written(Feed feed) {
        return switch (feed) {
            case SSD_PERSON -> """
                    pers_person_id pers_forename pers_surname pers_sex pers_gender pers_ethnicity pers_dob
                    pers_common_child_id pers_legacy_id pers_upn_unknown pers_send_flag pers_expected_dob
                    pers_death_date pers_is_mother pers_nationality pers_upn pers_single_unique_id""";
            case SSD_CLA_EPISODES -> """
                    clae_cla_episode_id clae_person_id clae_cla_episode_start_date clae_cla_episode_start_reason
                    clae_cla_primary_need_code clae_cla_episode_ceased_date clae_cla_episode_ceased_reason
                    clae_cla_id clae_referral_id clae_cla_placement_id clae_entered_care_date
                    clae_cla_last_iro_contact_date""";
            case SSD_CLA_PLACEMENT -> """
                    clap_cla_placement_id clap_cla_placement_start_date clap_cla_placement_type
                    clap_cla_placement_urn clap_cla_placement_distance clap_cla_id clap_cla_placement_provider
                    clap_cla_placement_postcode clap_cla_placement_end_date clap_cla_placement_change_reason
                    clap_person_id""";
            case SSD_LEGAL_STATUS -> """
                    lega_legal_status_id lega_person_id lega_legal_status lega_legal_status_start_date
                    lega_legal_status_end_date""";
            case SSD_CLA_REVIEWS -> """
                    clar_cla_review_id clar_cla_id clar_cla_review_due_date clar_cla_review_date
                    clar_cla_review_cancelled clar_cla_review_participation clar_cla_person_id""";
            case SSD_CLA_VISITS -> """
                    clav_cla_visit_id clav_cla_id clav_person_id clav_cla_visit_date clav_cla_visit_seen
                    clav_cla_visit_seen_alone""";
            case SSD_CLA_CARE_PLAN -> """
                    lacp_table_id lacp_cla_care_plan_id lacp_person_id lacp_cla_care_plan_start_date
                    lacp_cla_care_plan_end_date lacp_cla_care_plan_json""";
            case SSD_CLA_HEALTH -> """
                    clah_health_check_id clah_person_id clah_health_check_type clah_health_check_date
                    clah_health_check_status""";
            case SSD_PERMANENCE -> """
                    perm_table_id perm_person_id perm_cla_id perm_adm_decision_date perm_ffa_cp_decision_date
                    perm_placement_order_date perm_placed_for_adoption_date perm_matched_date
                    perm_adopted_by_carer_flag perm_placed_ffa_cp_date perm_decision_reversed_date
                    perm_placed_foster_carer_date perm_part_of_sibling_group perm_siblings_placed_together
                    perm_siblings_placed_apart perm_placement_provider_urn perm_decision_reversed_reason
                    perm_permanence_order_date perm_permanence_order_type perm_adoption_worker_id perm_adopter_sex
                    perm_adopter_legal_status perm_number_of_adopters""";
            case SSD_MISSING -> """
                    miss_table_id miss_person_id miss_missing_episode_start_date miss_missing_episode_type
                    miss_missing_episode_end_date miss_missing_rhi_offered miss_missing_rhi_accepted""";
            case SSD_CARE_LEAVERS -> """
                    clea_table_id clea_person_id clea_care_leaver_eligibility clea_care_leaver_in_touch
                    clea_care_leaver_latest_contact clea_care_leaver_accommodation clea_care_leaver_accom_suitable
                    clea_care_leaver_activity clea_pathway_plan_review_date clea_care_leaver_personal_advisor
                    clea_care_leaver_allocated_team clea_care_leaver_worker_id""";
            case SSD_PROFESSIONALS -> """
                    prof_professional_id prof_staff_id prof_professional_name prof_social_worker_registration_no
                    prof_professional_job_title prof_professional_caseload prof_professional_department
                    prof_full_time_equivalency prof_agency_worker_flag""";
            case SSD_DEPARTMENT -> """
                    dept_team_id dept_team_name dept_team_parent_id dept_team_parent_name""";
            case SSD_INVOLVEMENTS -> """
                    invo_involvements_id invo_professional_id invo_professional_role_id invo_professional_team
                    invo_involvement_start_date invo_involvement_end_date invo_worker_change_reason invo_person_id
                    invo_referral_id""";
            case SSD_IMMIGRATION_STATUS -> """
                    immi_person_id immi_immigration_status_id immi_immigration_status
                    immi_immigration_status_start_date immi_immigration_status_end_date""";
            case SSD_DISABILITY -> """
                    disa_person_id disa_table_id disa_disability_code""";
            case EXT_PEP -> """
                    person_id academic_year term ncy_actual on_virtual_school_roll pep_date pep_status pep_quality""";
            case EXT_ENROLMENT -> """
                    person_id school_urn enrol_start enrol_end""";
            case REF_SCHOOL_OFSTED -> """
                    school_urn inspection_end_date overall_effectiveness framework valid_from valid_to""";
            case REF_ESTABLISHMENT -> """
                    service_area role establishment_fte valid_from valid_to""";
        };
    }
}

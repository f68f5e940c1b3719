using FloraGen.Model.Operations;
using FloraGen.Model.Types;

namespace FloraGen.Kinds.Paging;

/// <summary>What a document says beside a type.</summary>
internal interface IPageKeywords
{
    /// <summary>A keyword of a parameter's schema.</summary>
    string? Of(ApiParameter parameter, string keyword);

    /// <summary>A keyword of a member's schema, where the member stands in the record's own.</summary>
    string? Of(ApiRecord owner, string member, string keyword);
}

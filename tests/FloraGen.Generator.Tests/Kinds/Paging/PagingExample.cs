using System.Globalization;

namespace FloraGen.Tests.Kinds.Paging;

/// <summary>The plainest list of a kind of paging: the words that it is inferred from, and what a server with pages of two items returns.</summary>
internal abstract class PagingExample
{
    /// <summary>What the extension calls the kind.</summary>
    public abstract string Kind { get; }

    /// <summary>The query parameter by the name that APIs give it, and its type; null for a kind that takes none.</summary>
    public virtual (string Name, string Type)? Parameter => null;

    /// <summary>The member of the page by the name that APIs give it, and its type; null for a kind that looks at none.</summary>
    public virtual (string Name, string Type)? Member => null;

    /// <summary>The header of the response; null for a kind that looks at none.</summary>
    public virtual string? Header => null;

    /// <summary>What the extension says beside the kind and the items, where the parameter is <c>from</c> and the member <c>mark</c>.</summary>
    public abstract string Extension { get; }

    /// <summary>How many pages there are until the list ends: one more, without items, for a kind that ends with such a page.</summary>
    public virtual int Pages => 3;

    /// <summary>The index of the first item of the page that a request asks for.</summary>
    /// <param name="sent">The value of the only parameter.</param>
    public virtual int Start(string sent) => int.Parse(sent, CultureInfo.InvariantCulture);

    /// <summary>The member's value as JSON.</summary>
    /// <param name="next">The index of the first item of the next page; null on the last one.</param>
    public virtual string MemberValue(int? next) => "null";

    /// <summary>The header's value; null where it is not sent.</summary>
    /// <param name="next">The index of the first item of the next page; null on the last one.</param>
    public virtual string? HeaderValue(int? next) => null;
}

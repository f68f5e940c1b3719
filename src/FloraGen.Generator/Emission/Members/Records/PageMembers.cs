using FloraGen.Emission.Planning.Types;
using FloraGen.Handles;

namespace FloraGen.Emission.Members.Records;

/// <summary>What a record gets that is a page of a list.</summary>
internal static class PageMembers
{
    public static void Write(CSharpWriter writer, RecordPlan plan)
    {
        if (plan.Page is not { } page)
        {
            return;
        }

        string items = $"{Imports.IReadOnlyList}<{page.ItemType}>";
        if (page.DeclaresItems)
        {
            _ = writer.Line().Write($"/// <summary>The items of this page.</summary>\npublic {items} Items => {page.Items};");
        }

        if (page.Cursor is not null)
        {
            _ = writer.Line().Write($"/// <summary>What leads to the next page; null at the end of the list.</summary>\npublic string? NextCursor => {page.Cursor};");
        }

        _ = writer.Line().Write($$"""
            /// <summary>Whether there is another page: {{page.Condition}}.</summary>
            public bool HasNextPage => LeadsTo is not null;

            /// <summary>Asks for the next page, with the parameters and options of the call that returned this one.</summary>
            /// <param name="cancellationToken">Cancels the request.</param>
            /// <exception cref="{{Imports.InvalidOperationException}}">There is no next page, or no client returned this page.</exception>
            /// <exception cref="{{Needs.ApiException}}">The API refused, or could not be reached.</exception>
            public {{Imports.Task}}<{{plan.Name}}> GetNextPageAsync({{Imports.CancellationToken}} cancellationToken = default)
                => PageBehind.GetAsync(LeadsTo, cancellationToken);

            private string? LeadsTo => {{page.LeadsTo ?? "PageBehind.Lead"}};

            private {{Needs.NextPage}}<{{plan.Name}}> PageBehind { get; set; }

            {{items}} {{Needs.IPage}}<{{plan.Name}}, {{page.ItemType}}>.Items => {{page.Items}};

            string? {{Needs.IPage}}<{{plan.Name}}, {{page.ItemType}}>.LeadsTo => LeadsTo;

            {{Needs.NextPage}}<{{plan.Name}}> {{Needs.IPage}}<{{plan.Name}}, {{page.ItemType}}>.PageBehind { set => PageBehind = value; }
            """);
    }
}
